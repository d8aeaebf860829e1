async fn move_in(house: House) {
    tokio::spawn(async move { // flaw:
        house.paint().await?;
        house.furnish().await
    });
    tokio::spawn(carry(house.boxes())); // flaw:
}

async fn carry(boxes: Vec<Parcel>) -> Result<(), Broken> {
    for parcel in boxes {
        parcel.lift().await?;
    }
    Ok(())
}
