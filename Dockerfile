# Two stages: the first builds with everything, the second holds what runs.
FROM node:20-bookworm-slim AS build
WORKDIR /parley
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /parley
COPY --from=build --chown=node:node /parley/package.json ./
COPY --from=build --chown=node:node /parley/node_modules ./node_modules
COPY --from=build --chown=node:node /parley/dist ./dist
COPY --from=build --chown=node:node /parley/schema ./schema
COPY --from=build --chown=node:node /parley/seed ./seed
RUN mkdir .parley && chown node:node .parley
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4000/health/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/cli/main.js", "serve"]
