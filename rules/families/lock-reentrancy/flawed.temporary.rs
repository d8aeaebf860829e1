type Shared<T> = std::sync::Arc<parking_lot::RwLock<T>>;

struct Kitchen {
    orders: std::sync::Mutex<Vec<Order>>,
    menu: Shared<Menu>,
}

impl Kitchen {
    fn add(&self, order: Order) {
        self.orders.lock().unwrap().push(order);
    }

    fn cook_all(&self) {
        for order in self.orders.lock().unwrap().iter() {
            self.add(order.side_dish()); // flaw
        }
    }

    fn cook_next(&self) {
        match self.orders.lock().unwrap().pop() {
            Some(order) => self.add(order.side_dish()), // flaw
            None => {}
        }
    }

    fn report(&self) -> Report {
        Report::of(self.orders.lock().unwrap().len(), self.orders.lock().unwrap().capacity()) // flaw
    }

    fn price(&self, dish: &str) -> u32 {
        self.menu.read().price(dish)
    }

    fn total(&self, dishes: &[String]) -> u32 {
        let menu = self.menu.write();
        let price = self.price(&dishes[0]); // flaw
        price + menu.tip()
    }
}
