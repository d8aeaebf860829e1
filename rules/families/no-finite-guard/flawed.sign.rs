pub struct Swing {
    shake: f64,
}

impl Swing {
    pub fn new(shake: f64) -> Result<Self, Failed> {
        if shake < 0.0 {
            return Err(Failed::Negative);
        }
        Ok(Swing { shake }) // flaw:
    }
}

impl From<f64> for Moment {
    fn from(seconds: f64) -> Self {
        Moment((seconds * 1000.0).round() as i64) // flaw:
    }
}
