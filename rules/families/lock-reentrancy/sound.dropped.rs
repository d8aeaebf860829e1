use std::sync::Mutex;

struct Rows {
    inner: Mutex<Vec<u32>>,
}

impl Rows {
    fn total(&self) -> u32 {
        self.inner.lock().unwrap().iter().sum()
    }

    fn add(&self, row: u32) {
        let mut rows = self.inner.lock().unwrap();
        rows.push(row);
        drop(rows);
        println!("{}", self.total());
    }

    fn set(&self, row: u32) {
        {
            let mut rows = self.inner.lock().unwrap();
            rows.clear();
        }
        self.add(row);
    }
}
