import { createHash } from 'node:crypto';
import { z } from 'zod/v4';
import type { LanguageKnowledge } from '../knowledge.ts';
import type { SearchModel } from './model.ts';

/** Raise it when a change of the code makes models out of the same knowledge differ. */
const FORMAT = 3;
const ALIGNMENT = 4;
/** The bytes of an element of each array, in the order in which they are written and read. */
const WIDTHS = [4, 1, 4, 1, 4, 1, 4, 4, 1, 4, 2, 4, 4];

const headerSchema = z.strictObject({
  format: z.literal(FORMAT),
  /** Of what the model was trained on. */
  fingerprint: z.string(),
  words: z.array(z.string()),
  /** The arrays that follow, each starting at a multiple of four bytes, with their numbers of elements. */
  lengths: z.array(z.int().nonnegative()).length(WIDTHS.length),
});

/** Tells from which knowledge a model was made. */
export function fingerprintOf({
  language,
  topics,
  glossary,
  concepts,
  outOfScope,
  everyday,
  english,
}: LanguageKnowledge): string {
  const questions = topics.map(({ id, question, answer, phrasings }) => [id, question, answer, phrasings]);
  const borrowed = english && [english.topics.map(({ phrasings }) => phrasings), english.outOfScope];
  return createHash('sha256')
    .update(JSON.stringify([FORMAT, language, questions, glossary, concepts, outOfScope, everyday, borrowed]))
    .digest('hex');
}

/** A model as a file: the length of a header, the header as JSON, the arrays as they lie in memory (little-endian). */
export function encodeModel(model: SearchModel, fingerprint: string): Buffer {
  const arrays = arraysOf(model);
  const { words } = model.vocabulary;
  const header = JSON.stringify({ format: FORMAT, fingerprint, words, lengths: arrays.map(({ length }) => length) });
  const size = Buffer.alloc(ALIGNMENT);
  size.writeUInt32LE(Buffer.byteLength(header));
  return Buffer.concat([
    size,
    padded(Buffer.from(header)),
    ...arrays.map(({ buffer, byteOffset, byteLength }) => padded(Buffer.from(buffer, byteOffset, byteLength))),
  ]);
}

/**
 * Reads a model from a file's bytes.
 * @returns undefined when they are no such file, or one of other knowledge.
 */
export function decodeModel(file: Uint8Array, fingerprint: string): SearchModel | undefined {
  const header = readHeader(file);
  if (header?.fingerprint !== fingerprint) return undefined;

  const widths = WIDTHS.map((width, index) => roundUp(width * (header.lengths[index] ?? 0)));
  if (file.byteLength !== widths.reduce((sum, width) => sum + width, header.end)) return undefined;

  // A copy of its own, since a file may lie in memory at any place and arrays of numbers must be aligned.
  const bytes = file.buffer.slice(file.byteOffset + header.end, file.byteOffset + file.byteLength);
  const lengths = [...header.lengths];
  let at = 0;
  const next = <T extends TypedArray>(type: TypedArrayConstructor<T>): T => {
    const array = new type(bytes, at, lengths.shift() ?? 0);
    at += roundUp(array.byteLength);
    return array;
  };
  return {
    features: {
      hashes: next(Uint32Array),
      holders: next(Uint8Array),
      scales: next(Float32Array),
      weights: next(Int8Array),
    },
    texts: {
      hashes: next(Uint32Array),
      holders: next(Uint8Array),
      scope: next(Float32Array),
      starts: next(Uint32Array),
      texts: next(Uint8Array),
      shares: next(Float32Array),
    },
    vocabulary: { words: header.words, counts: next(Uint16Array) },
    language: { hashes: next(Uint32Array), counts: next(Uint32Array) },
  };
}

type TypedArray = Uint8Array | Int8Array | Uint16Array | Uint32Array | Float32Array;
type TypedArrayConstructor<T> = new (buffer: ArrayBufferLike, offset: number, length: number) => T;

function arraysOf({ features, texts, vocabulary, language }: SearchModel): readonly TypedArray[] {
  return [
    features.hashes,
    features.holders,
    features.scales,
    features.weights,
    texts.hashes,
    texts.holders,
    texts.scope,
    texts.starts,
    texts.texts,
    texts.shares,
    vocabulary.counts,
    language.hashes,
    language.counts,
  ];
}

function readHeader(file: Uint8Array): (z.infer<typeof headerSchema> & { readonly end: number }) | undefined {
  if (file.byteLength < ALIGNMENT) return undefined;
  const length = new DataView(file.buffer, file.byteOffset).getUint32(0, true);
  try {
    const text = new TextDecoder().decode(file.subarray(ALIGNMENT, ALIGNMENT + length));
    const header = headerSchema.safeParse(JSON.parse(text));
    return header.success ? { ...header.data, end: ALIGNMENT + roundUp(length) } : undefined;
  } catch {
    return undefined;
  }
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(roundUp(bytes.length) - bytes.length)]);
}

function roundUp(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}
