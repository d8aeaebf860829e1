fn take_in(post: &mut Post, records: Vec<Record>) -> usize {
    let mut torn = 0;
    for record in records {
        match decode_letter(&record) {
            Ok(letter) => post.letters.push(letter),
            Err(trouble) => {
                log::warn!("a letter cannot be read: {trouble}");
                torn += 1;
            }
        }
    }
    torn
}

fn book(ledger: &mut Ledger, changes: &[Change]) -> Result<(), Torn> {
    let transaction = ledger.transaction()?;
    for change in changes {
        transaction.apply_change(change)?;
    }
    transaction.commit()
}
