import { actorOf } from '../../access/auditing.ts';
import { button, helpButton } from '../../cards/buttons.ts';
import { noticeCard } from '../../cards/notice.ts';
import { VERBS } from '../../cards/verbs.ts';
import type { PersonalData } from '../../store/personal-data.ts';
import { ownerOf } from '../adviceRuns.ts';
import type { Person } from '../channel.ts';
import type { Feature, Visit } from '../router.ts';
import type { Turn } from '../turn.ts';

export interface ForgetOptions {
  readonly personalData: PersonalData;
  /** Waits until the conversation's address is stored, so that it does not come back behind the deletion. */
  readonly settled: (turn: Turn) => Promise<void>;
  /** Called when it is done, for what is at hand in memory. */
  readonly dropped: (turn: Turn) => void;
  /** Whatever else is kept of somebody, such as a sign-in or watches; done before the rest. */
  readonly also: readonly ((turn: Turn) => Promise<unknown>)[];
}

/** "Delete my data": says what goes and what stays, does it after a yes, and says what it did. */
export function createForgetFeature({ personalData, settled, dropped, also }: ForgetOptions): Feature {
  async function ask({ turn, t }: Visit): Promise<void> {
    if (turn.address.kind !== 'personal') {
      await turn.reply(noticeCard({ lines: [t('forget.private')], buttons: [helpButton(t)] }, t));
      return;
    }
    const lines = [t('forget.goes'), t('forget.stays')];
    const buttons = [button(t('forget.yes'), VERBS.forget), button(t('forget.no'), VERBS.forgetNot)];
    await turn.reply(noticeCard({ title: t('forget.title'), lines, buttons }, t));
  }

  async function forget({ turn, t }: Visit): Promise<void> {
    // Only a personal chat has one owner; a card's place is not taken from the card.
    if (turn.address.kind !== 'personal') {
      await turn.acknowledge(t('forget.private'));
      return;
    }
    const { sender, address } = turn;
    await settled(turn);
    for (const part of also) await part(turn);
    const forgotten = await personalData.forget(
      {
        tenantId: sender.tenantId,
        userObjectId: sender.objectId ?? sender.id,
        name: sender.name,
        keyEndings: keyEndingsOf(sender),
        conversationId: address.conversationId,
      },
      {
        actor: actorOf(turn),
        act: 'delete-my-data',
        partnerTenantId: null,
        customerTenantId: null,
        outcome: 'done',
      },
    );
    dropped(turn);
    const lines = [t('forget.done', { ...forgotten }), t('forget.stays'), t('forget.again')];
    await turn.replaceCard(noticeCard({ lines, buttons: [helpButton(t)] }, t));
  }

  return {
    commands: { forget: (visit) => ask(visit) },
    actions: {
      [VERBS.forgetAsk]: ask,
      [VERBS.forget]: forget,
      async [VERBS.forgetNot]({ turn, t }) {
        await turn.replaceCard(noticeCard({ lines: [t('forget.kept')], buttons: [helpButton(t)] }, t));
      },
    },
  };
}

/** Also as a channel knows them whose roster did not say whose tenant they are of, and as builds before this one did. */
function keyEndingsOf(sender: Person): readonly string[] {
  return [ownerOf(sender), ownerOf({ ...sender, tenantId: null }), sender.objectId ?? sender.id];
}
