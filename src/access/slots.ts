/** Places for work that takes a while, so many for each person and each organisation at once. In this process only. */
export interface Slots {
  /** Takes a place. @returns how to give it back, or whose places are all taken. */
  enter(person: string, tenant: string): (() => void) | 'person' | 'tenant';
}

export function createSlots(most: { readonly person: number; readonly tenant: number }): Slots {
  // Holds only what is taken, so the work that is under way bounds it.
  const taken = new Map<string, number>();
  const count = (key: string): number => taken.get(key) ?? 0;

  function leave(key: string): void {
    const left = count(key) - 1;
    if (left > 0) taken.set(key, left);
    else taken.delete(key);
  }

  return {
    enter(person, tenant) {
      const keys = [`person ${person}`, `tenant ${tenant}`] as const;
      if (count(keys[0]) >= most.person) return 'person';
      if (count(keys[1]) >= most.tenant) return 'tenant';
      for (const key of keys) taken.set(key, count(key) + 1);
      let left = false;
      return () => {
        if (left) return;
        left = true;
        keys.forEach(leave);
      };
    },
  };
}
