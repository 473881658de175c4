import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { AppManifestUtils } from '@microsoft/app-manifest';
import type { TeamsManifest } from '@microsoft/app-manifest';
import { Ajv } from 'ajv';

/** The files of a package by their path in it. */
export type Files = Readonly<Record<string, Uint8Array>>;

/**
 * Pixels of a side, by the name that the manifest gives an icon.
 * Source: https://learn.microsoft.com/en-us/microsoftteams/platform/concepts/build-and-test/apps-package
 */
const ICON_PIXELS = { color: 192, outline: 32 } as const;

const require = createRequire(import.meta.url);
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

/** What is wrong with a package, in words; nothing where it may be uploaded. Asks nobody: the schemas are at hand. */
export async function faultsOf(files: Files): Promise<readonly string[]> {
  const manifest = JSON.parse(text(files['manifest.json'])) as TeamsManifest & ManifestParts;
  const faults = (await AppManifestUtils.validateAgainstSchema(manifest)).map((fault) => `manifest.json: ${fault}`);
  return [...faults, ...iconFaults(manifest, files), ...(await localizationFaults(manifest, files))];
}

interface ManifestParts {
  readonly manifestVersion: string;
  readonly icons: Readonly<Record<keyof typeof ICON_PIXELS, string>>;
  readonly localizationInfo?: { readonly additionalLanguages?: readonly { readonly file: string }[] };
}

function iconFaults({ icons }: ManifestParts, files: Files): readonly string[] {
  return (['color', 'outline'] as const).flatMap((name) => {
    const size = pngSize(files[icons[name]]);
    const wanted = ICON_PIXELS[name];
    if (size && size.width === wanted && size.height === wanted) return [];
    return [`${icons[name]}: must be a PNG of ${wanted} x ${wanted} pixels`];
  });
}

async function localizationFaults(manifest: ManifestParts, files: Files): Promise<readonly string[]> {
  const folder = `@microsoft/app-manifest/build/json-schemas/teams/v${manifest.manifestVersion}`;
  const schema: unknown = JSON.parse(
    await readFile(require.resolve(`${folder}/MicrosoftTeams.Localization.schema.json`), 'utf8'),
  );
  // Microsoft's schema is draft 4; what it uses of it means the same today, but for where it names itself.
  const { $schema: _draft, id: _id, ...rules } = schema as Record<string, unknown>;
  const fits = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, formats: { uri: true } }).compile(rules);
  return (manifest.localizationInfo?.additionalLanguages ?? []).flatMap(({ file }) => {
    if (!files[file]) return [`${file}: is missing`];
    if (fits(JSON.parse(text(files[file])))) return [];
    return (fits.errors ?? []).map(({ instancePath, message }) => `${file}: ${instancePath} ${message ?? ''}`);
  });
}

const PNG_SIGNATURE = '89504e470d0a1a0a';

function pngSize(bytes: Uint8Array | undefined): { readonly width: number; readonly height: number } | null {
  if (!bytes || bytes.length < 24) return null;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.subarray(0, 8).toString('hex') !== PNG_SIGNATURE) return null;
  return { width: buffer.readUInt32BE(16), height: buffer.readUInt32BE(20) };
}
