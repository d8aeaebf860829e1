fn tell(sender: &Sender<Event>, path: &Path) -> Result<(), Error> {
    let _ = sender.send(Event::Ready);
    let _ = std::fs::remove_file(path);
    let _ = parse(path)?;
    let _ = open(path).unwrap();
    Ok(())
}
