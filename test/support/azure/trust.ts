import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { testCertificate } from './certificate.ts';

/** Lets this process trust the test certificate until told otherwise, as NODE_EXTRA_CA_CERTS does for a whole run. */
export async function trustTestCertificate(): Promise<() => void> {
  const before = getCACertificates('default');
  setDefaultCACertificates([...before, (await testCertificate()).cert]);
  return () => setDefaultCACertificates(before);
}
