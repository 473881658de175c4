import { VERBS } from '../../cards/verbs.ts';
import type { FileOffers } from '../fileOffers.ts';
import type { Feature } from '../router.ts';

/** Files for somebody's OneDrive, whatever they are of: asked about one by one, and put there after a yes. */
export function createFilesFeature(files: FileOffers): Feature {
  return {
    actions: {
      [VERBS.planFile]: (visit, data) => files.offer(visit, 'plan', data),
      [VERBS.chooseFiles]: (visit, data) => files.offer(visit, 'advice', data),
    },
    fileConsent: (visit, answer) => files.answer(visit, answer),
  };
}
