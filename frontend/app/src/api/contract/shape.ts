interface Json<T> {
  content: { 'application/json': T };
}
interface Parts {
  path?: object;
  query?: object;
  body?: object;
}
export type Operation<Answer, P extends Parts = object> = {
  parameters: (P extends { path: infer X } ? { path: X } : object) &
    (P extends { query: infer X } ? { query?: X } : object);
  responses: { 200: Json<Answer> };
} & (P extends { body: infer X } ? { requestBody: Json<X> } : { requestBody?: never });

export interface Page<T> {
  items: T[];
  next?: string;
}
