/** Starts one of the bot's own programs, which the build has. */
const OWN_PROGRAM = /^node bin\/run\.js /;
/** The development command needs the Agents Playground, which is not deployed. */
const NOT_DEPLOYED: ReadonlySet<string> = new Set(['dev']);

/** The package file without the scripts that need what is not deployed: those would only mislead. */
export function deployedManifest(manifest: Readonly<Record<string, unknown>>) {
  const scripts = Object.entries(manifest['scripts'] as Readonly<Record<string, string>>);
  const kept = scripts.filter(([name, command]) => OWN_PROGRAM.test(command) && !NOT_DEPLOYED.has(name));
  return { ...manifest, scripts: Object.fromEntries(kept) };
}
