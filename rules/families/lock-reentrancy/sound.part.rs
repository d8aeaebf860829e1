use std::sync::Mutex;

pub struct Table { state: Mutex<State> }
impl Table {
    fn name(&self) -> String { self.state.lock().unwrap().name.clone() }
    pub fn repair(&self) -> Result<String, Error> {
        // Each guard goes at the end of its statement.
        let state = self.state.lock().map_err(to_error)?.clone();
        let rows = self.state.lock().unwrap().rows.len();
        if self.name() == "old" { return Ok(state.rename()); }
        self.state.lock().unwrap().compact(rows);
        Ok(state.name)
    }
}
