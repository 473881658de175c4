import { access } from './access.ts';
import { admin } from './admin.ts';
import { advisor } from './advisor.ts';
import { artefacts } from './artefacts.ts';
import { ask } from './ask.ts';
import { asking } from './asking.ts';
import { audit } from './audit.ts';
import { backup } from './backup.ts';
import { cards } from './cards.ts';
import { chat } from './chat.ts';
import { check } from './check.ts';
import { common } from './common.ts';
import { denials } from './denials.ts';
import { failures } from './failures.ts';
import { feedback } from './feedback.ts';
import { files } from './files.ts';
import { findings } from './findings.ts';
import { forget } from './forget.ts';
import { handoff } from './handoff.ts';
import { limits } from './limits.ts';
import { profile } from './profile.ts';
import { plan } from './plan.ts';
import { status } from './status.ts';
import { watch } from './watch.ts';
import { signIn } from './signIn.ts';
import { partners } from './partners.ts';

/** Every text in English, by area. Other languages hold the same keys. Texts use ICU message syntax. */
export const en = {
  ...common,
  ...access,
  ...admin,
  ...advisor,
  ...artefacts,
  ...ask,
  ...asking,
  ...audit,
  ...backup,
  ...cards,
  ...chat,
  ...check,
  ...denials,
  ...failures,
  ...feedback,
  ...files,
  ...findings,
  ...forget,
  ...handoff,
  ...limits,
  ...profile,
  ...plan,
  ...status,
  ...watch,
  ...signIn,
  ...partners,
};
