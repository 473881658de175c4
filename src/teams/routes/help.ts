import { helpCard } from '../../cards/help.ts';
import { noticeCard } from '../../cards/notice.ts';
import { askButton, checkButton, helpButton } from '../../cards/buttons.ts';
import type { Feature as CardFeature } from '../../cards/buttons.ts';
import { VERBS } from '../../cards/verbs.ts';
import { teamWelcomeCard, welcomeCard } from '../../cards/welcome.ts';
import { LONGEST_QUESTION } from '../commands.ts';
import type { Feature, Visit } from '../router.ts';

export interface HelpOptions {
  readonly demo: boolean;
  /** A customer that can be tried at once, where there is one. */
  readonly exampleCustomer: string | null;
  readonly features: readonly CardFeature[];
  /** Whether people can sign in. */
  readonly signIn: boolean;
}

/** Welcome, help and small talk: whoever says anything finds the next step. */
export function createHelpFeature(options: HelpOptions): Feature {
  const { demo, features, signIn, exampleCustomer } = options;

  async function help({ turn, t }: Visit): Promise<void> {
    await turn.reply(helpCard({ demo, features, signIn }, t));
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
      greeting: welcome,
      async thanks({ turn, t }) {
        await turn.reply(noticeCard({ lines: [t('chat.thanks')], buttons: [askButton(t), checkButton(t)] }, t));
      },
      async 'too-long'({ turn, t }) {
        const lines = [t('chat.tooLong', { most: LONGEST_QUESTION })];
        await turn.reply(noticeCard({ lines, buttons: [askButton(t), helpButton(t)] }, t));
      },
    },
    actions: { [VERBS.help]: help },
  };
}
