struct Kiln {
    pause: f64,
}

impl Kiln {
    fn cool(&self) {
        std::thread::sleep(Duration::from_secs_f64(self.pause)); // flaw
    }
}

fn pause_of(text: &str) -> Option<Duration> {
    let seconds: f64 = text.parse().ok()?;
    Some(Duration::from_secs_f64(seconds)) // flaw
}
