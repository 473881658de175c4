import { agents, customer, demoTenantId, subscription } from '../../src/demo/build.ts';
import type { DemoCustomer } from '../../src/demo/model.ts';
import type { Random } from './random.ts';

/** A customer whose one subscription is made to earn and to stop earning. */
export interface ChangingCustomer {
  readonly tenantId: string;
  readonly subscriptionName: string;
  readonly world: DemoCustomer;
  readonly stopped: number;
  readonly recovered: number;
}

interface Standing {
  earns: boolean;
  stopped: number;
  recovered: number;
  /** Days since the last change, once a run can have seen it; more often would count as going to and fro. */
  rest: number;
}

const DAYS_BETWEEN = 4;
const CHANCE = 0.5;

export interface Customers {
  readonly all: readonly ChangingCustomer[];
  /** Begins a day on which customers change. @param settled whose runs of all days before are done. */
  nextDay(settled: (tenantId: string) => boolean, random: Random): void;
}

export function createCustomers(count: number): Customers {
  const standings: Standing[] = Array.from({ length: count }, () => ({
    earns: true,
    stopped: 0,
    recovered: 0,
    rest: DAYS_BETWEEN,
  }));
  const all = standings.map((standing, index) => changing(index + 1, standing));

  return {
    all,
    nextDay(settled, random) {
      for (const [index, standing] of standings.entries()) {
        const change = random() < CHANCE;
        if (!settled(demoTenantId(index + 1))) continue;
        standing.rest += 1;
        if (!change || standing.rest < DAYS_BETWEEN) continue;
        standing.earns = !standing.earns;
        standing.rest = 0;
        if (standing.earns) standing.recovered += 1;
        else standing.stopped += 1;
      }
    },
  };
}

function changing(number: number, standing: Standing): ChangingCustomer {
  const name = `Subscription ${number}`;
  const lists = {
    well: [subscription(number, 1, name, { grants: [agents()] })],
    broken: [subscription(number, 1, name)],
  };
  const built = customer(number, `Customer ${number}`, { shows: 'Changes now and then', subscriptions: lists.well });
  return {
    tenantId: built.tenantId,
    subscriptionName: name,
    world: {
      ...built,
      get subscriptions() {
        return standing.earns ? lists.well : lists.broken;
      },
    },
    get stopped() {
      return standing.stopped;
    },
    get recovered() {
      return standing.recovered;
    },
  };
}
