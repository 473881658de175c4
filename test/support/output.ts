/** What is written to standard output and standard error while something runs. */
export async function watchOutput(run: () => Promise<void>): Promise<string> {
  let printed = '';
  const streams = [process.stdout, process.stderr];
  const writes = streams.map((stream) => stream.write.bind(stream));
  for (const stream of streams) {
    stream.write = (chunk: string | Uint8Array) => {
      printed += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
      return true;
    };
  }
  try {
    await run();
  } finally {
    streams.forEach((stream, index) => Object.assign(stream, { write: writes[index] }));
  }
  return printed;
}
