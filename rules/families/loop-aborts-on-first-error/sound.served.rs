/// What goes wrong with a boat ends what is done for that boat.
async fn greet(harbour: Harbour) -> Result<(), Trouble> {
    while let Some(boat) = harbour.accept().await {
        tokio::spawn(async move {
            let papers = boat.handshake().await?;
            moor(boat, papers).await
        });
    }
    Ok(())
}

async fn run(mut letters: Receiver<Letter>, clerk: Clerk) -> Result<(), Trouble> {
    while let Some(letter) = letters.recv().await {
        if let Err(trouble) = clerk.handle_letter(letter).await {
            log::warn!("a letter is put aside: {trouble}");
        }
    }
    Ok(())
}
