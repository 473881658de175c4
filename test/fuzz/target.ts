import fc from 'fast-check';

/** Something that takes input from outside, and inputs for it. */
export interface Target {
  readonly name: string;
  /** How many inputs the seeded share of `npm test` tries. */
  readonly share: number;
  /**
   * Feeds inputs until the parameters say that it is enough, and tells how many. Rejects with the seed and the smallest
   * input to which the program does anything but take or refuse it.
   */
  readonly run: (parameters: fc.Parameters<[unknown]>) => Promise<number>;
  readonly stop: () => Promise<void>;
}

export interface TargetParts<Input> {
  readonly name: string;
  readonly share: number;
  readonly input: fc.Arbitrary<Input>;
  /** Throws where the input was neither taken nor refused. */
  readonly feed: (input: Input) => Promise<void>;
  readonly stop?: () => Promise<void>;
}

export function target<Input>({
  name,
  share,
  input,
  feed,
  stop = () => Promise.resolve(),
}: TargetParts<Input>): Target {
  return {
    name,
    share,
    stop,
    async run(parameters) {
      let tried = 0;
      const property = fc.asyncProperty(input, async (one) => {
        tried += 1;
        await feed(one);
      });
      await fc.assert(property, parameters as fc.Parameters<[Input]>);
      return tried;
    },
  };
}

/** Far more than a minute can send, so that the limits for people do not hide what is behind them. */
export const UNLIMITED = { LIMIT_MESSAGES: '1000000/1000000', LIMIT_CHECKS: '1000000/1000000' } as const;

/** Words of a stack or of a library, which no answer may hold. */
export const INNARDS = /\bat (?:\/|file:|async )|node_modules|\.ts:\d+|\b(?:Type|Range|Syntax|Reference|Zod)Error\b/;

/** What a log may not hold after any input: each is a fault of the program's own. */
export const FAULTS =
  /"msg":"(?:request failed|activity could not be processed|route failed|turn failed outside the routes|card not rendered)"|"level":60/;
