use std::sync::Mutex;

pub struct Table { state: Mutex<State> }
impl Table {
    fn name(&self) -> String { self.state.lock().unwrap().name.clone() }
    pub fn rename(&self, to: &str) -> Result<(), Error> {
        let mut state = self.state.lock().map_err(to_error)?;
        if self.name() == to { return Ok(()); } // flaw: the lock is held here
        state.name = to.to_string();
        Ok(())
    }
}
