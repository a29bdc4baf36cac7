create table persons (
    id      uuid   not null constraint pk_persons primary key,
    name    text   not null,
    version bigint not null
);
