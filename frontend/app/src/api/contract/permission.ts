import type { Operation, Page } from './shape';
export interface FunctionItem {
  actingFor: string;
  kind: string;
  id?: string;
  name?: string;
  roles: string[];
}
export interface Access {
  personId: string;
  functions: { actingFor: string; permissions: Record<string, string[]> }[];
  validUntil?: string;
}
export interface paths {
  '/api/permission/v1/access': { get: Operation<Access> };
  '/api/permission/v1/functions': { get: Operation<Page<FunctionItem>> };
}
