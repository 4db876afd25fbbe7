//! Small tables to start from.
//!
//! Owns which there are. They are written as people write tables, each in another way.

/// A table to start from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Example {
    /// What it is called on its button.
    pub name: &'static str,
    /// The table.
    pub text: &'static str,
}

/// All of them.
pub const EXAMPLES: [Example; 3] = [
    Example { name: "Coffees", text: include_str!("examples/coffee.md") },
    Example { name: "Rabbit or hare", text: include_str!("examples/hares.csv") },
    Example { name: "Clouds", text: include_str!("examples/clouds.csv") },
];
