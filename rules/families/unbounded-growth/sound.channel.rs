pub struct Belt {
    orders: Sender<Order>,
}

impl Belt {
    pub fn start() -> Self {
        let (orders, taken) = mpsc::channel(64);
        thread::spawn(move || pack(taken));
        Belt { orders }
    }
}
