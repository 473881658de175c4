import type { Attack, Family, World } from './world.ts';

/** The token names the same service URL as the body, as if the channel itself had been talked into it. */
function vouched(name: string, serviceUrl: string): Attack {
  return { name, status: 403, send: ({ bot }) => bot.post({ serviceUrl }, { token: { serviceUrl } }) };
}

/** Only the body names it. */
function claimed(name: string, serviceUrl: (world: World) => unknown, status = 403): Attack {
  return { name, status, send: (world) => world.bot.post({ serviceUrl: serviceUrl(world) }) };
}

export const serviceUrls: Family = {
  name: 'spoofed service URLs',
  attacks: [
    claimed('another host', () => 'https://collector.example/'),
    claimed('the right host, another path', ({ bot }) => `${bot.connector.serviceUrl}/collector`),
    claimed('the right host in capitals', ({ bot }) => bot.connector.serviceUrl.replace('http', 'HTTP')),
    claimed('the right host as a user name', ({ bot }) => `${bot.connector.serviceUrl}@collector.example/`),
    claimed('no URL', () => 'collector', 400),
    claimed('a file', () => 'file:///etc/passwd', 400),
    claimed('a list', ({ bot }) => [bot.connector.serviceUrl], 400),
    claimed('nothing', () => undefined, 400),
    vouched('the metadata service of the cloud', 'http://169.254.169.254/'),
    vouched('a host of the same ending', 'https://smba.trafficmanager.net.collector.example/'),
    vouched('this machine under another name', 'http://localhost:9/'),
    vouched('this machine in IPv6', 'http://[::1]:9/'),
    vouched('credentials in the URL', 'http://a:b@127.0.0.1:9/'),
    vouched('a final dot', 'https://smba.trafficmanager.net./'),
  ],
};
