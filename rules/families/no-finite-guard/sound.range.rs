pub struct Swing {
    shake: f64,
}

impl Swing {
    pub fn new(shake: f64) -> Result<Self, Failed> {
        if !(0.0..=1.0).contains(&shake) {
            return Err(Failed::OutOfRange);
        }
        Ok(Swing { shake })
    }
}
