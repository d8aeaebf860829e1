pub struct Belt {
    orders: UnboundedSender<Order>,
}

impl Belt {
    pub fn start() -> Self {
        let (orders, taken) = mpsc::unbounded_channel(); // flaw:
        thread::spawn(move || pack(taken));
        Belt { orders }
    }
}
