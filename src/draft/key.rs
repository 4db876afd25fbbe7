//! Ids as a draft writes them.
//!
//! Owns the types that keep one kind of id from being taken for another. They are texts, not
//! positions: a position moves with every edit. They never know whether anything goes by them.

use std::fmt::{self, Display, Formatter};

macro_rules! keys {
    ($($(#[$about:meta])* $key:ident)*) => {$(
        $(#[$about])*
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub struct $key(pub String);

        impl $key {
            /// The id as a text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $key {
            fn from(id: &str) -> Self {
                Self(id.to_owned())
            }
        }

        impl Display for $key {
            fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

keys! {
    /// The id of a thing.
    ThingKey
    /// The id of a feature.
    FeatureKey
    /// The id of a choice, within its feature.
    ChoiceKey
    /// The id of a source.
    SourceKey
    /// The id of a dispute.
    DisputeKey
}
