async fn greet(harbour: Harbour) -> Result<(), Trouble> {
    while let Some(boat) = harbour.accept().await {
        let papers = boat.handshake().await?; // flaw: one boat without papers closes the harbour
        tokio::spawn(moor(boat, papers));
    }
    Ok(())
}

impl Clerk {
    async fn run(mut self, mut letters: Receiver<Letter>) -> Result<(), Trouble> {
        loop {
            tokio::select! {
                letter = letters.recv() => match letter {
                    Some(letter) => self.handle_letter(letter).await?, // flaw
                    None => break,
                },
                _ = self.closing.notified() => break,
            }
        }
        Ok(())
    }
}

async fn listen(socket: UdpSocket) -> Result<(), Trouble> {
    let mut heard = [0u8; 1500];
    loop {
        let (count, from) = socket.recv_from(&mut heard).await?;
        let call = Call::parse(&heard[..count])?; // flaw
        answer(call, from);
    }
}
