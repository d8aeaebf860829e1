fn remember(desk: &mut Desk, clerk: &Clerk) {
    let session_id = clerk
        .session_id()
        .map(i64::from)
        .unwrap_or(0); // flaw:
    desk.session = session_id;
}
