import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import restify from 'restify';

/** The least that a bot on this stack can be: restify, botbuilder, one line back. What ours is measured against. */
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const server = restify.createServer();
server.use(restify.plugins.bodyParser({ mapParams: false }));
server.post('/api/messages', async ({ body, headers }, response) => {
  await adapter.process(
    { body: body as Record<string, unknown>, headers, method: 'POST' },
    response,
    async (context) => {
      await context.sendActivity(`You said: ${context.activity.text}`);
    },
  );
});
server.listen(Number(process.env['PORT']), '127.0.0.1', () => process.send?.({ kind: 'ready' }));
