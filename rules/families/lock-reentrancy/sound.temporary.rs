struct Kitchen {
    orders: std::sync::Mutex<Vec<Order>>,
}

impl Kitchen {
    fn add(&self, order: Order) {
        self.orders.lock().unwrap().push(order);
    }

    fn cook_all(&self) {
        let all: Vec<Order> = self.orders.lock().unwrap().clone();
        for order in all.iter() {
            self.add(order.side_dish());
        }
        while !self.orders.lock().unwrap().is_empty() {
            self.add(Order::empty());
        }
    }

    fn cook_next(&self) {
        let next = self.orders.lock().unwrap().pop();
        if let Some(order) = next {
            self.add(order.side_dish());
        }
    }

    fn report(&self) -> Report {
        let waiting = self.orders.lock().unwrap().len();
        let room = self.orders.lock().unwrap().capacity();
        let most = if waiting > 0 { self.orders.lock().unwrap().len() } else { self.orders.lock().unwrap().capacity() };
        Report::of(waiting, room.max(most))
    }
}
