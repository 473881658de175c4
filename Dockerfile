# The bot for production. Built in one stage, run in another: no compiler, no development packages, no shell script of ours.
FROM node:24-slim AS build
WORKDIR /build
COPY package.json package-lock.json tsconfig.json tsconfig.build.json LICENSE ./
RUN npm ci --omit=optional --ignore-scripts --no-audit --no-fund
COPY bin bin
COPY src src
COPY scripts scripts
COPY knowledge knowledge
COPY adaptive-cards adaptive-cards
COPY docs/privacy.md docs/terms.md docs/
RUN node scripts/deployable.ts --to /app

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3978
WORKDIR /app
# Owned by root, run by somebody else: what runs cannot change itself.
COPY --from=build /app .
USER node
EXPOSE 3978
HEALTHCHECK --interval=30s --timeout=3s --start-period=10s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Node itself, so that it hears when it is told to stop.
CMD ["node", "bin/run.js", "main"]
