use anyhow::Result;

pub async fn serve(door: Door) -> Result<()> {
    while let Some(guest) = door.accept().await {
        tokio::spawn(async move {
            let name = guest.name().await?;
            println!("welcome, {name}");
            anyhow::Ok(())
        });
    }
    Ok(())
}

pub async fn serve_by_turns(door: Door) -> Result<()> {
    loop {
        let (guest, from) = door.accept().await?;
        if let Err(error) = serve_one(guest, from).await {
            eprintln!("nobody sits: {error}");
        }
    }
}

async fn serve_one(guest: Guest, from: Street) -> Result<()> {
    guest.sit(from).await
}
