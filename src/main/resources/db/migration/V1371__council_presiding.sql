-- Who presided over a session from when: whoever opened it, and whoever took over when that one left (ADR 0077).
create table council_presiding (
    session uuid        not null references council_session,
    edition int         not null,
    account uuid        not null,
    name    text collate "vi-x-icu" not null,
    since   timestamptz not null,
    primary key (session, edition)
);
insert into council_presiding (session, edition, account, name, since)
select id, 1, presider, presider_name, opened_at from council_session
where presider is not null and presider_name is not null and opened_at is not null;
revoke update, delete on council_presiding from "${runtimeRole}";
create trigger council_presiding_told after insert on council_presiding
    for each row execute function council_session_changed();
