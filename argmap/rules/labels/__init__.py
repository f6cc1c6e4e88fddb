"""AM4xx: consistency of labels and expectations."""
