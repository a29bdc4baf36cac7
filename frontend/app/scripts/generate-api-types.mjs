// Writes src/api/generated/<service>.ts from the contract each service publishes: npm run api
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import openapiTs, { astToString } from 'openapi-typescript';

const app = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const generated = resolve(app, 'src/api/generated');
const services = {
  identity: 'identity-service',
  org: 'org-service',
  permission: 'permission-service',
  'training-record': 'training-record-service',
  exam: 'exam-service',
  notification: 'notification-service',
};

mkdirSync(generated, { recursive: true });
for (const [name, folder] of Object.entries(services)) {
  const contract = resolve(app, `../../${folder}/src/main/resources/contract/openapi.yaml`);
  if (!existsSync(contract)) {
    throw new Error(`The contract of ${folder} is missing: ${contract}`);
  }
  const types = astToString(await openapiTs(pathToFileURL(contract)));
  const target = resolve(generated, `${name}.ts`);
  if (!existsSync(target) || readFileSync(target, 'utf8') !== types) {
    writeFileSync(target, types);
  }
}
