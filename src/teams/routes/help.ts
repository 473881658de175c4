import { helpCard, type HelpTopic } from '../../cards/help.ts';
import { noticeCard } from '../../cards/notice.ts';
import { askButton, helpButton } from '../../cards/buttons.ts';
import type { Feature as CardFeature } from '../../cards/buttons.ts';
import { VERBS } from '../../cards/verbs.ts';
import { teamWelcomeCard, welcomeCard } from '../../cards/welcome.ts';
import { LONGEST_QUESTION } from '../commands.ts';
import type { Feature, Visit } from '../router.ts';
import { answerSmallTalk } from '../smallTalk.ts';
import type { Turn } from '../turn.ts';

export interface HelpOptions {
  readonly demo: boolean;
  /** A customer that can be tried at once, where there is one. */
  readonly exampleCustomer: string | null;
  readonly features: readonly CardFeature[];
  /** What the one who asks may do. */
  readonly topicsFor: (turn: Turn) => Promise<ReadonlySet<HelpTopic>>;
}

/** Welcome and help, and small talk: whoever says anything finds the next step. */
export function createHelpFeature(options: HelpOptions): Feature {
  const { demo, features, topicsFor, exampleCustomer } = options;

  async function help({ turn, t }: Visit): Promise<void> {
    const personal = turn.address.kind === 'personal';
    await turn.reply(helpCard({ demo, may: await topicsFor(turn), personal }, t));
  }

  async function welcome({ turn, t }: Visit): Promise<void> {
    const personal = turn.address.kind === 'personal';
    const example = exampleCustomer === null ? {} : { exampleCustomer };
    await turn.reply(personal ? welcomeCard({ demo, features, ...example }, t) : teamWelcomeCard({ demo }, t));
  }

  return {
    installed: welcome,
    commands: {
      help,
      empty: help,
      smallTalk: (visit, kind) => (kind === 'greeting' ? welcome(visit) : answerSmallTalk(visit, kind)),
      async 'too-long'({ turn, t }) {
        const lines = [t('chat.tooLong', { most: LONGEST_QUESTION })];
        await turn.reply(noticeCard({ lines, buttons: [askButton(t), helpButton(t)] }, t));
      },
    },
    actions: { [VERBS.help]: help },
  };
}
