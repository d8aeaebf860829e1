pub struct Line { buf: Vec<u8> }
impl Line {
    fn add(&mut self, bytes: &[u8]) -> usize { self.buf.extend_from_slice(bytes); bytes.len() }
    pub fn end(&mut self) { let _ = self.add(b"\n"); }
}
