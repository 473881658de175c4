import { claimsOf } from '../azure/identity.ts';
import type { DemoRequest } from './arm/reply.ts';
import type { DemoCustomer } from './model.ts';

/** The world as it is at this request: customers with chapters move on by one each time that they are listed. */
export interface Chapters {
  worldFor(request: DemoRequest): readonly DemoCustomer[];
}

export function createChapters(world: readonly DemoCustomer[]): Chapters {
  const listed = new Map<string, number>(
    world.filter(({ chapters }) => chapters !== undefined).map(({ tenantId }) => [tenantId, 0]),
  );
  let current = world;

  function turnPage(tenantId: string): void {
    listed.set(tenantId, (listed.get(tenantId) ?? 0) + 1);
    current = world.map((customer) => {
      const { chapters = [], tenantId: id } = customer;
      const times = listed.get(id) ?? 0;
      const subscriptions = chapters[(Math.max(times, 1) - 1) % Math.max(chapters.length, 1)];
      return subscriptions ? { ...customer, subscriptions } : customer;
    });
  }

  return {
    worldFor({ url, authorization }) {
      if (listed.size === 0) return world;
      const { tenantId } = claimsOf(authorization?.replace(/^Bearer /, '') ?? '');
      const begins = url.pathname.replace(/^\/+/, '/') === '/subscriptions' && !url.searchParams.has('$skiptoken');
      if (begins && tenantId !== undefined && listed.has(tenantId)) turnPage(tenantId);
      return current;
    },
  };
}
