-- In which sessions somebody sits: asked for whoever held a role of the Council that has ended.
create index council_attendance_account on council_attendance (account);
