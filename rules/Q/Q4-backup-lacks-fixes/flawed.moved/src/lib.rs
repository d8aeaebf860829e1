pub struct Engine {
    stage: u8,
    held: f64,
}

impl Engine {
    pub fn submit(&mut self, size: f64) -> Result<(), Refused> {
        if !size.is_finite() {
            return Err(Refused);
        }
        self.stage = 1;
        Ok(())
    }

    pub fn on_fill(&mut self, size: f64) -> Result<(), Refused> {
        self.held = clamp_fill(self.held + size)?;
        Ok(())
    }
}

pub fn clamp_fill(size: f64) -> Result<f64, Refused> {
    if size.is_finite() { Ok(size.max(0.0)) } else { Err(Refused) }
}
