import { helpButton } from '../../cards/buttons.ts';
import { noticeCard } from '../../cards/notice.ts';
import { VERBS } from '../../cards/verbs.ts';
import { textOf } from '../actionData.ts';
import type { ActionData, Feature, Visit } from '../router.ts';

/** Shows what to send to a partner admin: all of it is the asker's own, or was typed by them. */
export function createAskAdminFeature(): Feature {
  async function show({ turn, t }: Visit, data: ActionData): Promise<void> {
    const { tenantId, objectId } = turn.sender;
    const asked = turn.address.kind === 'personal' ? textOf(data, 'asked').trim() : '';
    const known = tenantId !== null && objectId !== null;
    const customer = asked === '' ? t('askAdmin.someCustomer') : asked;
    const lines = [
      t('askAdmin.text', { customer }),
      ...(known ? [`grant ${asked === '' ? '…' : asked} to ${tenantId}/${objectId}`] : []),
      known ? t('askAdmin.ids', { tenantId, objectId }) : t('askAdmin.noIds'),
    ];
    await turn.reply(noticeCard({ title: t('askAdmin.title'), lines, buttons: [helpButton(t)] }, t));
  }

  return { actions: { [VERBS.askAdmin]: show } };
}
