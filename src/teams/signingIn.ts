import type { Auditing } from '../access/auditing.ts';
import type { Clock } from '../clock.ts';
import type { Translator } from '../i18n/translator.ts';
import type { SignInDesk } from '../signin/open.ts';
import { signInPersonOf } from '../signin/person.ts';
import type { Channel } from './channel.ts';
import type { LetIn } from './limited.ts';
import type { CustomerAccess } from './openCustomer.ts';
import type { Feature } from './router.ts';
import { createSignInFeature } from './routes/signIn.ts';
import type { SignInEvents } from './sdk/signIn.ts';
import { createSignInLinks } from './signInLinks.ts';
import { createSingleSignOn } from './singleSignOn.ts';
import type { Turn } from './turn.ts';

export interface SigningInOptions extends CustomerAccess {
  /** Null where nobody can sign in. */
  readonly desk: SignInDesk | null;
  readonly channel: Channel;
  readonly auditing: Auditing;
  readonly clock: Clock;
  readonly letIn: LetIn;
  /** Whether this turn is let in; where not, whoever sent it was told. */
  readonly admit: (turn: Turn) => Promise<boolean>;
  readonly translatorFor: (turn: Turn) => Promise<Translator>;
  readonly done: (outcome: string) => void;
}

/** Signing in, as the chat has it: what is typed and pressed, and what Teams says of single sign-on. */
export interface SigningIn {
  readonly feature: Feature;
  readonly events: SignInEvents;
  /** Forgets the sign-in of whoever asks. */
  forget(turn: Turn): Promise<void>;
}

export function createSigningIn(options: SigningInOptions): SigningIn {
  const { translatorFor, desk, admit } = options;
  const links = createSignInLinks(options);
  const singleSignOn = createSingleSignOn({ ...options, links });

  return {
    feature: createSignInFeature({ ...options, links, singleSignOn }),
    async forget({ sender }) {
      const person = signInPersonOf(sender);
      if (person) await desk?.signIns.signOut(person);
    },
    events: {
      async exchange(turn, exchange) {
        try {
          if (!(await admit(turn))) return 'refused';
          return await singleSignOn.exchange({ turn, t: await translatorFor(turn) }, exchange);
        } catch (error) {
          turn.log.error({ err: error }, 'a token could not be exchanged');
          return 'refused';
        }
      },
      async couldNot(turn) {
        try {
          if (await admit(turn)) await singleSignOn.couldNot({ turn, t: await translatorFor(turn) });
        } catch (error) {
          turn.log.error({ err: error }, 'a failed single sign-on could not be answered');
        }
      },
    },
  };
}
