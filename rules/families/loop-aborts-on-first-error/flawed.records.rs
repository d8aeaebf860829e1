fn take_in(post: &mut Post, records: Vec<Record>) -> Result<(), Torn> {
    for record in records {
        let letter = decode_letter(&record)?; // flaw
        post.letters.push(letter);
    }
    Ok(())
}

async fn deliver(events: Vec<Event>, house: &House) -> Result<(), Torn> {
    for event in &events {
        house.handle_event(event).await?; // flaw
    }
    Ok(())
}
