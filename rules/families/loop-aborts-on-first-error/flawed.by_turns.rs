use anyhow::Result;

pub async fn serve_by_turns(door: Door) -> Result<()> {
    loop {
        let (guest, from) = door.accept().await?;
        serve_one(guest, from).await?; // flaw: likewise
    }
}

async fn serve_one(guest: Guest, from: Street) -> Result<()> {
    guest.sit(from).await
}
