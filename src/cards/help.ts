import type { MessageKey } from '../i18n/catalogue.ts';
import type { Translator } from '../i18n/translator.ts';
import { askButton, button, checkButton, demoLine, featureButtons, MOST_BUTTONS, personButton } from './buttons.ts';
import type { Feature } from './buttons.ts';
import type { CardMessage } from './card.ts';
import { renderCard } from './render.ts';
import { VERBS } from './verbs.ts';

/** What not everybody can do, or not everywhere. */
export type HelpTopic =
  'check' | 'history' | 'watch' | 'plan' | 'profile' | 'grants' | 'partner' | 'partners' | 'status' | 'signIn';

export interface HelpInput {
  readonly demo: boolean;
  /** What the reader may do. */
  readonly may: ReadonlySet<HelpTopic>;
  /** False where other people read along: what is about the reader alone is then left to the personal chat. */
  readonly personal: boolean;
}

const FEATURE_OF = { choose: null, plan: 'plan', profile: 'profile' } as const satisfies Record<
  Feature,
  HelpTopic | null
>;

/** What the reader can do here, as commands and as buttons. */
export function helpCard({ demo, may, personal }: HelpInput, t: Translator): CardMessage {
  const line = (topic: HelpTopic, key: MessageKey): readonly string[] => (may.has(topic) ? [t(key)] : []);
  const inPrivate = [
    ...line('profile', 'help.profile'),
    ...line('grants', 'help.grants'),
    ...line('partner', 'help.partner'),
    ...line('partners', 'help.partners'),
    ...line('signIn', 'help.signIn'),
    t('help.forget'),
  ];
  const features = (['choose', 'plan', 'profile'] as const).filter((feature) => {
    const topic = FEATURE_OF[feature];
    return topic === null || (may.has(topic) && (personal || feature !== 'profile'));
  });
  const data = {
    title: t('help.title'),
    lines: [
      t('help.ask'),
      t('help.role'),
      ...(may.has('check') ? [t('help.check')] : [t('help.mayNotCheck')]),
      ...line('history', 'help.history'),
      ...line('watch', 'help.watch'),
      ...line('plan', 'help.plan'),
      t('help.choose'),
      ...line('status', 'help.status'),
      ...(personal ? inPrivate : [t('help.elsewhere')]),
      t('asking.language.help'),
      t('help.person'),
    ],
    ...demoLine(demo, t),
    buttons: [
      ...(may.has('check') ? [checkButton(t)] : []),
      ...[askButton(t), button(t('button.role'), VERBS.rolePrompt)],
      ...featureButtons(features, t),
    ]
      // Whoever is stuck finds a person, however much there is to press; the lines above name the rest.
      .slice(0, MOST_BUTTONS - 1)
      .concat(personButton(t)),
  };
  return renderCard('help', data, { t, summary: t('help.summary') });
}
