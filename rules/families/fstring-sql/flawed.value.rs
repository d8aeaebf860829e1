pub fn find(connection: &Connection, name: &str) -> Result<Row> {
    connection.query_row(&format!("SELECT id FROM users WHERE name = '{}'", name)) // flaw: the name can end the text
}
