create table probes (
    id    uuid not null constraint pk_probes primary key,
    name  text not null,
    seen  int  not null,
    fault boolean not null default false
);
